var findKthLargest = function (nums: any, k: any): any {
  var top: any[] = [];
  for (var i = 0; i < nums.length; i++) {
    var n = nums[i];
    var pos = top.findIndex((t) => t < n);
    if (pos === -1) {
      top.push(n);
    } else {
      top.splice(pos, 0, n);
    }
    if (top.length > k) {
      top.pop();
    }
  }
  return top[top.length - 1];
};

export { findKthLargest };
